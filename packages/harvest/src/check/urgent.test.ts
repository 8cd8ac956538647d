import { provePlanted } from '../testing/planted.ts';
import { replace } from '../testing/input.ts';

const speakUp = 'national/no/speak-up.json';
const help = 'national/no/help.json';

await provePlanted([
  {
    what: 'harm at home with the unit before help',
    file: speakUp,
    change: replace('"helpFirst": true', '"helpFirst": false'),
    told: [[speakUp, 'school.situations[2 = atHome].helpFirst']],
  },
  {
    what: 'harm at home without an emergency number',
    file: speakUp,
    change: replace('["no-nod", "no-hjelpen", "no-ombud"]', '["no-hjelpen", "no-ombud"]'),
    told: [[speakUp, 'school.situations[2 = atHome].services']],
  },
  {
    what: 'a child who cannot bear more, without the children’s line',
    file: speakUp,
    change: replace('["no-nod", "no-hjelpen"]', '["no-nod"]'),
    told: [[speakUp, 'school.situations[3 = despair].services']],
  },
  {
    what: 'a country without an emergency number for every child',
    file: help,
    change: replace('"kind": "emergency"', '"kind": "emergency", "areas": ["no-00"]'),
    told: [[help, 'services']],
  },
]);

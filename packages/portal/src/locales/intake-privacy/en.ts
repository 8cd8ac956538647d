import type { PrivacyTexts } from './nb.ts';

export const en: PrivacyTexts = {
  title: 'About what you write',
  description: 'Information about what you write to the school or kindergarten.',
  lead: 'Here is what happens to what you write. Who keeps it? Who can read it? When is it deleted?',
  draft: 'Draft.',
  draftText: 'This page does not apply until someone responsible has signed it.',
  parts: [
    {
      title: 'Who keeps it?',
      lines: [
        'The owner of the school or kindergarten. It is often the municipality. The name is on the page where you write.',
        'The owner can hire someone to look after the machine. They cannot read what you write.',
      ],
    },
    {
      title: 'What is stored?',
      lines: [
        'What you write and choose. It is locked on your side before it is sent.',
        'Which school it is about, and the day it came. Not the time.',
        'Whether it is about an adult there, and who shall read it: the school or the owner.',
        'A mark that only fits your code. We do not have the code itself.',
        'The answers you get, and what you write later. They are locked too.',
      ],
    },
    {
      title: 'What is not stored?',
      lines: [
        'Your name, if you do not write it yourself.',
        'Which phone or computer you use, or where on the net you are.',
        'What you press, if you do not send.',
        'The page leaves nothing on your phone. But the phone itself may remember that you were here.',
      ],
    },
    {
      title: 'Who can read it?',
      lines: [
        'Those named on the page where you write. Each has a key. They must be at least two.',
        'Do you say that the head teacher shall not read it? Then it goes to the owner. The school’s key cannot open it.',
        'The owner has a spare key in a safe. It is used if all the others lose theirs.',
        'The one who reads must sometimes tell others. It may be when someone hurts a child. They shall only tell those who need to know.',
        'Whoever sees your code can read the answers. Take care of it.',
      ],
    },
    {
      title: 'Can someone tell who you are?',
      lines: [
        'Yes, it can happen. If you are few, those who read may guess it.',
        'The phone, the computer and the net you use may remember that you were here. They do not see what you wrote.',
        'Someone may have put in something that sees your screen. We cannot stop that. Are you afraid of it? Borrow another phone, or talk to an adult you trust.',
      ],
    },
    {
      title: 'How long is it stored?',
      lines: [
        'We delete nothing before an adult has read it.',
        'The school puts it in its archive. When the case is done, we delete it here. It happens 30 days later, if the owner has not chosen something else.',
        'What is in the archive of the school stays there. Ask the school how long.',
        'You can press “Empty”. Then nobody can come back with the code. What you wrote to the school is still with the school.',
      ],
    },
    {
      title: 'What can you ask for?',
      lines: [
        'You can ask what they have about you. Ask one who reads, or the owner of the school.',
        'Is something wrong? You can ask them to put it right.',
        'We cannot look for your name. Say which day you wrote, or use the code.',
        'The owner may have a data protection officer. You can ask there too.',
      ],
    },
  ],
  parents: {
    title: 'In short, for parents',
    lines: [
      'The owner of the school or kindergarten is the controller. The basis is tasks under the Norwegian Education Act section 25-1 and the Kindergarten Act section 47 a, not consent.',
      'The report is encrypted in the browser. The server stores it without being able to read it, with the day and without time, network address or name.',
      'You may ask the owner what is stored about the child. The owner must judge each time whether access may harm the child.',
      'Nobody can search the reports by name. The case is in the archive of the school or kindergarten.',
    ],
  },
  more: 'All that is stored, on one page (in Norwegian)',
  open: {
    title: 'What the owner must settle before the page applies',
    lines: [
      'The name of the controller, the data protection officer and the processor.',
      'How long the archive keeps the case.',
      'Which rights of access, correction, deletion and complaint apply, and the time limits. We have not read the General Data Protection Regulation for this page.',
    ],
  },
};

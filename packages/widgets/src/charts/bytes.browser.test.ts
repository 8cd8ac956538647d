import { expect } from '@open-wc/testing';
import { lineChart } from './line-chart.ts';
import { fontSize } from './scene.ts';
import { storedInput, storedPicture } from './stored.ts';
import { textWidth } from './text.ts';
import { toSvg } from './to-svg.ts';

describe('a chart in the browser', () => {
  it('has the bytes that Node gives', () => {
    expect(toSvg(lineChart(storedInput('nn')), { id: 't' })).to.equal(storedPicture);
  });

  it('takes no more room for a text than was reckoned', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.font = `650 ${fontSize}px system-ui, sans-serif`;
    for (const text of [
      'Eksempelvik 9\u00a0871,0',
      'Trondheim 22\u00a0539',
      '2016/17–2018/19',
      '12 kommuner er skjult',
      'MÅÅØWWM',
    ]) {
      expect(context.measureText(text).width, text).to.be.at.most(textWidth(text));
    }
  });
});

import { expect } from '@open-wc/testing';
import { lineChart } from './line-chart.ts';
import { fontSize } from './scene.ts';
import { digestOf, storedDigests, storedKinds } from './stored-kinds.ts';
import { storedInput, storedPicture } from './stored.ts';
import { textWidth } from './text.ts';
import { toSvg } from './to-svg.ts';

describe('a chart in the browser', () => {
  it('has the bytes that Node gives', () => {
    expect(toSvg(lineChart(storedInput('nn')), { id: 't' })).to.equal(storedPicture);
  });

  for (const kind of storedKinds) {
    it(`has the bytes that Node gives: ${kind}`, async () => {
      expect(await digestOf(kind)).to.equal(storedDigests[kind]);
    });
  }

  // A system's own letters, and the widest of those it may be: what is installed here must not decide.
  for (const family of ['system-ui, sans-serif', 'DejaVu Sans']) {
    const pen = (): CanvasRenderingContext2D => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.font = `650 ${fontSize}px ${family}`;
      return context;
    };

    it(`takes no more room for any letter than was reckoned, in ${family}`, () => {
      const context = pen();
      context.fontKerning = 'none';
      const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
      const tooWide = [...`${ascii}\u00a0\u202fæøåäöéèáàóòüčđŋšžÆØÅÄÖÉÁÜČĐŊŠŽ–—−«»“”’…·•°§±×≈≤≥½Œ`].filter(
        // Many of them, so that the last pixel that is rounded up hides nothing.
        (letter) => context.measureText(letter.repeat(100)).width > textWidth(letter.repeat(100)),
      );
      expect(tooWide.join('')).to.equal('');
    });

    it(`takes no more room for a text than was reckoned, in ${family}`, () => {
      const context = pen();
      for (const text of [
        'Eksempelvik 9\u00a0871,0',
        'Trondheim 22\u00a0539',
        'Ullensvang 10\u00a0977,4',
        'Kárášjohka – Karasjok',
        'Östhammar 100,0 %',
        '2016/17–2018/19',
        '12 kommuner er skjult',
        'MÅÅØWWM',
      ]) {
        expect(context.measureText(text).width, text).to.be.at.most(textWidth(text));
      }
    });
  }
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { language, measure, someBreaks, someSeries } from './arbitraries.ts';
import { fromSvg } from './from-svg.ts';
import { lineChart } from './line-chart.ts';
import type { Scene } from './scene.ts';
import { sceneOf, storedKinds } from './stored-kinds.ts';
import { toPicture } from './to-picture.ts';
import { toSvg } from './to-svg.ts';

/** The file of a chart, of the scene itself and of the picture on a page. */
function both(scene: Scene): { file: string; ofPage: string } {
  const page = document.createElement('div');
  page.innerHTML = toSvg(scene, { id: 't' });
  const { title, summary, notes, legend } = scene;
  const words = { title, summary, notes, ...(legend && { legend }) };
  const options = { sources: ['Kilde: Eier & co.'], language: 'nb' };
  return {
    file: toPicture(scene, options),
    ofPage: toPicture({ ...words, ...fromSvg(page.querySelector('svg')!) }, options),
  };
}

describe('a chart read from the page', () => {
  for (const kind of storedKinds) {
    it(`gives the same file as the figures do: ${kind}`, () => {
      const { file, ofPage } = both(sceneOf(kind));
      expect(ofPage).to.equal(file);
    });
  }

  it('gives the same file as the figures do, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string(),
          indicator: measure,
          series: someSeries,
          breaks: someBreaks,
          language,
        }),
        (input) => {
          const { file, ofPage } = both(lineChart(input));
          expect(ofPage).to.equal(file);
        },
      ),
    );
  });
});

import type { ItemRecord } from '@apen-oppvekst/data-schema/terms';
import type { LinePeriod } from '@apen-oppvekst/widgets/charts';
import { intervalText } from '../language.ts';
import { planTexts } from '../locales/plan/index.ts';

/** The time that a measure's figures are seen against: its own if the plan gives one, else the plan's. */
export function measurePeriod({ item, plan }: Pick<ItemRecord, 'item' | 'plan'>): LinePeriod | undefined {
  const time = item.when ?? plan.period;
  const t = planTexts[plan.language];
  return (
    time && {
      ...time,
      label: item.when ? t.timeOfMeasure : t.timeOfPlan,
      text: intervalText(time, plan.language),
    }
  );
}

/** What the columns of the tables for download mean, and what their cells are. In English, as the names are. */
import type { TableName } from './words.ts';

export type CellType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'address';

export interface ColumnMeaning {
  readonly type: CellType;
  readonly description: string;
  /** True if no row is without it. */
  readonly required?: boolean;
}

const text = (description: string): ColumnMeaning => ({ type: 'string', description });
const always = (meaning: ColumnMeaning): ColumnMeaning => ({ ...meaning, required: true });

/** Columns that mean the same in every table that has them. */
const shared: Readonly<Record<string, ColumnMeaning>> = {
  municipality: always(
    text('Id of the municipality: country code and its four-digit number, as text with its zeros.'),
  ),
  municipalityName: always(text('Name of the municipality.')),
  plan: always(text('Id of the plan.')),
  unit: text('Id of the school or kindergarten: country code and its number in the register.'),
  source: text('Id of the source, described in manifest.json.'),
  note: text('What a reader must know about this row.'),
};

const own: Readonly<Record<TableName, Readonly<Record<string, ColumnMeaning>>>> = {
  tiltak: {
    planTitle: always(text('Title of the plan.')),
    id: always(text('Id of the point.')),
    number: text('The number that the document gives it.'),
    kind: always(text('What the point is: goal, measure, activity, routine …')),
    nature: text('How a measure lives over time: once, ongoing, recurring, toBeConsidered.'),
    title: always(text('Title of the point.')),
    summary: text('What it says, in short.'),
    section: text('Title of the part of the plan it stands in.'),
    themes: text('Our themes, parted by «; ».'),
    responsibleText: text('Who is responsible, in the document’s words.'),
    whenText: text('When, in the document’s words.'),
    whenStart: text('First year, month or day that can be computed from whenText.'),
    whenEnd: text('Last year, month or day that can be computed from whenText.'),
    recurrence: text('How often, as an ISO 8601 duration.'),
    measurableText: text('How it is to be measured, in the document’s words.'),
    partnersText: text('Who works with whom, in the document’s words.'),
    phaseLabel: text('The heading it stands under, if that names another time.'),
    quote: always(text('The passage it rests on, word for word.')),
    place: always(text('Where the passage stands in the document.')),
    indicators: text('Ids of indicators it is linked to, parted by «; ».'),
    status: text('Newest reported status; «unknown» if none is reported. Empty where none can be.'),
    statusDate: { type: 'date', description: 'The day of the newest report.' },
    language: always(text('Language of the plan, BCP 47.')),
    address: always({ type: 'address', description: 'The page of the point.' }),
  },
  statusmeldinger: {
    item: always(text('Id of the point that is reported on.')),
    itemTitle: always(text('Title of that point.')),
    unitName: text('Name of the school or kindergarten that reports.'),
    date: always({ type: 'date', description: 'The day the report is of.' }),
    status: always(text('notStarted, inProgress, done, continuedInNewPlan, stopped or unknown.')),
    reportedBy: text('The role that reports. Never a person.'),
    done: text('What has been done.'),
    evidence: text('What kind of evidence is given.'),
    evidenceTitle: text('What the evidence is called.'),
    evidenceAddress: { type: 'address', description: 'Where the evidence is, if it can be read.' },
    stopReason: text('Why it was stopped.'),
    nextStep: text('What comes next.'),
  },
  observasjoner: {
    indicator: always(text('Id of the indicator.')),
    indicatorTitle: always(text('Title of the indicator.')),
    area: always(
      text('Id of the area: a country, a county or a municipality by its number, as text with its zeros.'),
    ),
    areaName: always(text('Name of the area.')),
    period: always(text('The period, as the source writes it.')),
    periodStart: always(text('Year, month or day that the value is drawn at, ISO 8601.')),
    breakdown: text('Whom the value is of: a grade, a sex, an answer. Empty = everybody.'),
    value: {
      type: 'number',
      description: 'The value. Empty where it is hidden or missing: see status. Never 0 for that.',
    },
    unitOfMeasure: always(text('What is counted: percent, count, index1to5 …')),
    status: always(text('«normal» where there is a value, else why there is none.')),
    mark: text('What the source writes instead of a number.'),
    lower: { type: 'number', description: 'Lower limit of the interval, if the source gives one.' },
    upper: { type: 'number', description: 'Upper limit of the interval, if the source gives one.' },
    approximate: text('That the value is rounded or a limit, in the source’s words.'),
    provisional: {
      type: 'boolean',
      description: 'True where the source says that it will replace the value. Empty: final, or nobody says.',
    },
    base: text('Number of answers behind it, in the source’s words.'),
    source: always(text('Id of the source, described in manifest.json.')),
  },
  enheter: {
    id: always(text('Id: country code and its number in the register, as text.')),
    name: always(text('Name of the school or kindergarten.')),
    type: always(text('school, kindergarten or adultEducation.')),
    ownership: always(text('municipal, private, county, state or unknown.')),
    gradeFrom: { type: 'integer', description: 'First grade.' },
    gradeTo: { type: 'integer', description: 'Last grade.' },
    leaderTitle: text('Title of the role that leads it.'),
    ownerTitle: text('Title of the role that owns it.'),
    joined: always({ type: 'boolean', description: 'Whether its owner has confirmed that it takes part.' }),
    planApplies: always(text('Whether the municipality’s plan binds it: yes, no or unknown.')),
    sharesCodeWith: text('The unit it shares its number with, if it is a second line of the register.'),
  },
  innspill: {
    id: always(text('Id.')),
    items: text('Ids of the points it is about, parted by «; ».'),
    body: always(text('What kind of body asks.')),
    bodyName: text('Name of the body.'),
    date: always({ type: 'date', description: 'The day it was given.' }),
    text: always(text('What was asked.')),
    answerDate: { type: 'date', description: 'The day it was answered.' },
    answerRole: text('The role that answered. Never a person.'),
    answerText: text('The answer.'),
  },
};

/** Columns that together name a row. */
export const keyOf: Readonly<Record<TableName, readonly string[]>> = {
  tiltak: ['id'],
  statusmeldinger: [],
  observasjoner: ['indicator', 'area', 'period', 'breakdown'],
  enheter: ['id'],
  innspill: ['id'],
};

/**
 * What a column of a table means.
 * @throws if nothing is said of it: a column without a meaning must stop the build
 */
export function meaningOf(table: TableName, column: string): ColumnMeaning {
  const meaning = own[table][column] ?? shared[column];
  if (meaning === undefined) throw new Error(`open-data/columns.ts says nothing of ${table}.${column}`);
  return meaning;
}

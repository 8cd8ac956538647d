import type { FormCheckTexts } from './nb.ts';

export const sv: FormCheckTexts = {
  title: 'Kontrollera formuläret',
  description:
    'Kontrollera ett ifyllt statusformulär i webbläsaren och få filen som behövs för att publicera. Inget skickas.',
  lead: 'Välj statusformuläret som du har fyllt i. Det läses här i din webbläsare, och inget av det skickas från datorn.',
  choose: 'Välj formuläret (XLSX eller CSV)',
  drop: 'Du kan också släppa filen här.',
  network: 'Det enda som hämtas är själva planen, från de öppna filerna på den här webbplatsen.',
  noScript:
    'Den här sidan behöver JavaScript, som är avstängt i den här webbläsaren. Formuläret läses av skriptet och skickas inte någonstans.',
  reading: 'Läser {file} …',
  failures: {
    tooBig:
      '{file} är större än 5 MB och är knappast ett statusformulär. Välj filen som du hämtade och fyllde i.',
    oldExcel: '{file} är sparad i det gamla Excelformatet (XLS). Öppna den och spara den som XLSX eller CSV.',
    unreadable: '{file} gick inte att läsa. Spara formuläret som XLSX eller CSV och försök igen.',
    unknownPlan:
      'Hittade ingen plan som {file} hör till. Kolumnen Id måste ha id från formuläret som du hämtade.',
    offline: 'Det gick inte att hämta planen. Kontrollera nätet och välj filen en gång till.',
  },
  result: 'Resultat för {file}',
  summary: '{changed} ändrade, {unchanged} utan ny rapport',
  summaryFaulty: '{changed} ändrade, {unchanged} utan ny rapport, {faulty} med fel',
  forPlan: 'Planen',
  errors: 'Måste rättas ({n})',
  errorsText: 'Rätta detta i formuläret, spara det och välj filen en gång till.',
  warnings: 'Se över ({n})',
  warningsText: 'Detta hindrar inget, men kan vara fel.',
  expected: 'Väntade',
  came: 'Fann',
  preview: 'Så kommer det att stå',
  previewText: 'Under varje insats på planens sida.',
  unit: 'för enhet {unit}',
  save: 'Spara {name}',
  saveText: 'Skicka filen till den som driver webbplatsen. Den kommer med nästa gång sidorna byggs.',
  nothingNew: 'Formuläret säger inget nytt, så det finns ingen fil att spara.',
  stepsTitle: 'Så rapporterar du status',
  steps: [
    'Hämta formuläret för planen. Det är ifyllt med insatserna.',
    'Fyll i raderna där du har något nytt att rapportera. Skriv roll, aldrig namn.',
    'Välj filen här. Fel namnges med rad och kolumn.',
    'Spara filen du får tillbaka och skicka den till den som driver webbplatsen.',
  ],
  formsTitle: 'Formulären',
  formFor: (plan, municipality) => `${plan}, ${municipality}`,
  fictional: 'påhittad, att pröva med',
  operatorTitle: 'För den som driver webbplatsen',
  operator:
    'Lägg filen i mappen fixtures/reports och bygg om. ”harvest build” kontrollerar den en gång till och stannar med filnamn och fält om något är fel. Formatet står i',
  operatorSchema: 'schemat för statusrapporter (JSON Schema)',
};

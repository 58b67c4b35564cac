/** Two pages of a rule book, for tests. */
import type { RuleBook } from '../contract';

export const ruleBook: RuleBook = {
  rules: [
    {
      id: 'main-offer-required',
      title: 'A design needs a main offer',
      group: 'Structure and roles',
      severity: 'error',
      basis: 'what the words mean',
      law_as_of: null,
      applies: { regions: [], professions: [], codes: [] },
      thresholds: [],
      sources: [{ title: 'Glossary: the core purchase' }],
      page: '# A design needs a main offer\n\n## Why\n\nEverything else is judged against it.\n',
    },
    {
      id: 'bump-price-high',
      title: 'Keep the order bump small',
      group: 'Price',
      severity: 'advice',
      basis: 'our default',
      law_as_of: null,
      applies: { regions: [], professions: [], codes: [] },
      thresholds: [
        { key: 'bump_ratio_warning', default: 300, unit: 'permille', origin: 'rules of thumb' },
      ],
      sources: [{ title: 'Checkout guide: a quarter at most' }],
      page: [
        '# Keep the order bump small',
        '## What it checks',
        'Whether a bump costs more than a quarter of the main offer.',
        '## Why',
        'A dear bump makes buyers *stop and think* at the till.',
        '## Breaks it',
        '```offers\nmain: Confidence Reset, programme, $100\ncheckout: 90-Day Confidence Journal, journal, $39, checkbox\n```',
        '## Sources',
        '- Checkout guide: “a quarter at most”.',
      ].join('\n\n'),
    },
  ],
};

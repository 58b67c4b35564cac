/** Three pages of a rule book, for tests, and how they stand in a practice in the United States. */
import type { RuleBook, RulesHere, Speaking } from '../contract';

export const ruleBook: RuleBook = {
  rules: [
    {
      id: 'main-offer-required',
      title: 'A design needs a main offer',
      group: 'Structure and roles',
      severity: 'error',
      severities: ['error'],
      asks_twice: false,
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
      severities: ['advice'],
      asks_twice: false,
      basis: 'our default',
      law_as_of: null,
      applies: { regions: [], professions: [], codes: [] },
      thresholds: [
        {
          key: 'bump_ratio_warning',
          name: 'Box to tick against main price, warn above',
          default: 300,
          unit: 'permille',
          origin: 'rules of thumb',
        },
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
    {
      id: 'withdrawal-untold',
      title: 'Tell the right to withdraw',
      group: 'Checkout and contract',
      severity: 'error',
      severities: ['error', 'warning'],
      asks_twice: true,
      basis: 'law',
      law_as_of: '2026-11-01',
      applies: { regions: ['eu'], professions: [], codes: [] },
      thresholds: [],
      sources: [{ title: 'Directive 2011/83/EU: Article 6' }],
      page: '# Tell the right to withdraw\n\n## Why\n\nIt must be told before the order.\n',
    },
  ],
};

/** How the rules stand, each with what a test says of it. */
export function rulesHere(more: Record<string, Partial<Speaking>> = {}): RulesHere {
  const speaks = (rule: string): Speaking => ({
    rule,
    stands: 'speaks',
    audience: 'for everybody',
    because: 'On: it holds for everybody.',
    changed: false,
    ...more[rule],
  });
  return {
    revision: 1000,
    rules: [
      speaks('main-offer-required'),
      speaks('bump-price-high'),
      {
        ...speaks('withdrawal-untold'),
        stands: 'elsewhere',
        audience: 'for those who sell to the European Union',
        because: 'Off: you do not sell to the European Union.',
      },
    ],
  };
}

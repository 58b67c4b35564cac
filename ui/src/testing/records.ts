/** Records for tests: each with everything a record needs, and the one thing a test speaks of. */
import type { Design, DesignView, Offer, Placement, Practice } from '../contract';

export function practiceOf(more: Partial<Practice> = {}): Practice {
  return {
    name: 'Northlight Coaching',
    professions: ['coach'],
    licensed: false,
    licence_regions: [],
    codes: ['ICF'],
    regions: ['us'],
    currency: 'USD',
    brand: { name: '', primary: '#2f5d50', surface: '#f6f1e7', typeface: 'editorial' },
    weekly_minutes: 840,
    platform: '',
    ...more,
  };
}

export function offerOf(id: string, name: string, more: Partial<Offer> = {}): Offer {
  return {
    id,
    name,
    category: 'programme',
    kind: 'digital_content',
    line: '',
    tier: 0,
    outcomes: [],
    problem: '',
    benefit_line: '',
    audience: '',
    inside: [],
    price: { pay: 'one_time', amount: { minor: 3900, currency: 'USD' } },
    price_history: [],
    unit_cost: null,
    delivery: { one_to_one_minutes: 0, group_minutes: 0, group_seats: 1 },
    seats: null,
    guarantee: null,
    contains: [],
    archived: false,
    ...more,
  };
}

export function designOf(id: string, name: string, more: Partial<Design> = {}): Design {
  return {
    id,
    name,
    currency: 'USD',
    main: null,
    main_price: null,
    main_copy: { headline: '', body: '', accept_label: '', decline_label: '' },
    audience: '',
    segments: [],
    visitors_per_month: 600,
    main_rate: null,
    notes: '',
    archived: false,
    ...more,
  };
}

export function placementOf(
  id: string,
  design: string,
  offer: string,
  more: Partial<Placement> = {},
): Placement {
  return {
    id,
    design,
    offer,
    stage: 'checkout',
    position: 0,
    relation: 'cross_sell',
    presentation: 'checkbox',
    effect: { does: 'adds' },
    trigger: { on: 'always' },
    copy: { headline: '', body: '', accept_label: 'Yes, add it', decline_label: 'No thanks' },
    price: null,
    preselected: false,
    asks_for: [],
    hide_if_owned: true,
    follow_up: null,
    take_rate: null,
    ...more,
  };
}

export function viewOf(design: string, more: Partial<DesignView> = {}): DesignView {
  return {
    design,
    revision: 1,
    findings: [],
    silenced: [],
    unused_exemptions: [],
    forecast: null,
    no_forecast: null,
    main_price: null,
    placements: [],
    ...more,
  };
}

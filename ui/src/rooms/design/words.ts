/** The plain words of the surface for the model's own. */
import type { Channel, PageLanguage, Presentation, Relation, Stage } from '../../contract';
import type { Choice } from '../../parts/choice';

export const stages = [
  'sales_page',
  'cart',
  'checkout',
  'one_click',
  'thank_you',
  'follow_up',
] as const satisfies readonly Stage[];

export const stageWords: Record<Stage, string> = {
  sales_page: 'Sales page',
  cart: 'Cart',
  checkout: 'Checkout',
  one_click: 'After payment',
  thank_you: 'Thank-you page',
  follow_up: 'Follow-up',
};

/** A quiet line under the name of a stage. */
export const stageHints: Record<Stage, string> = {
  sales_page: 'presents the main offer',
  cart: 'before paying',
  checkout: 'while paying',
  one_click: 'with one click',
  thank_you: 'with the receipt',
  follow_up: 'some days later',
};

export const relationWords: Record<Relation, { plain: string; trade: string }> = {
  cross_sell: { plain: 'extra', trade: 'cross-sell' },
  upsell: { plain: 'step-up', trade: 'upsell' },
  downsell: { plain: 'gentler version', trade: 'downsell' },
  bundle: { plain: 'set', trade: 'bundle' },
};

export const presentationWords: Record<Presentation, string> = {
  checkbox: 'box to tick (order bump)',
  card: 'card',
  full_page: 'page of its own',
  email: 'message',
  bought_together: '“bought together” set',
  threshold_nudge: '“add a little more” nudge',
};

export const channelWords: Record<Channel, string> = {
  email: 'E-mail',
  personal_message: 'Personal message',
  customer_portal: 'Customer portal',
};

/** The languages of the pages, each in its own words. */
export const languages: readonly Choice<PageLanguage>[] = [
  { id: 'english', label: 'English' },
  { id: 'german', label: 'Deutsch' },
  { id: 'french', label: 'Français' },
  { id: 'spanish', label: 'Español' },
];

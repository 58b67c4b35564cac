/** What the frame may tell, and how it is asked: nothing is believed that has not exactly the right shape. */
import type { Journey, PlacementId, Stage } from '../../contract';
import { stages } from '../design/words';

export type Answer = readonly [placement: PlacementId, yes: 'yes' | 'no'];

/** Where the buyer stands, as the frame says. */
export interface Step {
  stage: Stage | 'end';
  answers: readonly Answer[];
  /** What is charged so far, in minor units. */
  today: number;
  /** What is owed later, in minor units. */
  later: number;
  /** The one extra a page is about. */
  placement: PlacementId | null;
}

/** What the frame understands. */
export type Wish =
  | { type: 'back' | 'next' | 'restart' | 'show' }
  | { type: 'goto'; stage: Step['stage']; placement?: PlacementId }
  | { type: 'play'; answers: readonly Answer[]; segments: readonly string[]; stage: Step['stage'] };

/** More answers than any design has placements. */
const most = 200;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100;
const isAmount = (value: unknown): value is number => Number.isSafeInteger(value);
const isStage = (value: unknown): value is Step['stage'] =>
  value === 'end' || stages.some((stage) => stage === value);
const isAnswer = (value: unknown): value is Answer =>
  Array.isArray(value) &&
  value.length === 2 &&
  isText(value[0]) &&
  (value[1] === 'yes' || value[1] === 'no');

/** Reads a message of the frame; nothing where it is not one. */
export function readStep(raw: unknown): Step | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, stage, answers, today, later, placement } = raw as Record<string, unknown>;
  if (type !== 'step' || !isStage(stage) || !isAmount(today) || !isAmount(later)) return null;
  if (!Array.isArray(answers) || answers.length > most || !answers.every(isAnswer)) return null;
  if (placement !== undefined && !isText(placement)) return null;
  return { stage, answers, today, later, placement: placement ?? null };
}

/** How a journey is played from the list. */
export function playing(journey: Journey, stage: Step['stage']): Wish {
  return {
    type: 'play',
    answers: journey.steps.map(({ placement, yes }) => [placement, yes ? 'yes' : 'no']),
    segments: journey.segments.filter(({ inside }) => inside).map(({ segment }) => segment),
    stage,
  };
}

/** The journey whose answers so far are these, an extra without an answer counting as a no; none if none is listed. */
export function journeyAt(
  journeys: readonly Journey[],
  { answers, today, later }: Step,
): Journey | null {
  const yes = new Set(
    answers.flatMap(([placement, answer]) => (answer === 'yes' ? [placement] : [])),
  );
  return (
    journeys.find(
      ({ steps, receipt }) =>
        receipt.today.minor === today &&
        receipt.later.minor === later &&
        steps.filter((step) => step.yes).length === yes.size &&
        steps.every((step) => step.yes === yes.has(step.placement)),
    ) ?? null
  );
}

/** The filled examples by profession; one click opens one. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { showMade } from '../../actions/design-actions';
import type { Profession, TemplateCard } from '../../contract';
import { failureFrom } from '../../shell/failure';
import { change } from '../../state/commands';
import { useDesk, useDeskState } from '../../state/DeskProvider';

const professions: readonly { id: Profession; label: string }[] = [
  { id: 'coach', label: 'Coaches' },
  { id: 'therapist', label: 'Therapists' },
  { id: 'course_creator', label: 'Course creators' },
];

export function Templates() {
  const desk = useDesk();
  const templates = useDeskState((state) => state.library.templates);
  const [refusal, setRefusal] = useState<string | null>(null);
  const use = async (template: string) => {
    setRefusal(null);
    try {
      await showMade(desk, await change(desk, 'use_template', { template }));
    } catch (thrown) {
      setRefusal(failureFrom(thrown).message);
    }
  };
  return (
    <div className="templates">
      <p className="field-problem" role="alert">
        {refusal}
      </p>
      {professions.map(({ id, label }) => (
        <Shelf
          key={id}
          label={label}
          cards={templates.filter(({ profession }) => profession === id)}
          onUse={(template) => void use(template)}
        />
      ))}
    </div>
  );
}

interface ShelfProps {
  label: string;
  cards: readonly TemplateCard[];
  onUse: (id: string) => void;
}

function Shelf({ label, cards, onUse }: ShelfProps) {
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="eyebrow">
        For {label.toLocaleLowerCase()}
      </h3>
      <ul className="templates-shelf">
        {cards.map((card) => (
          <li key={card.id}>
            <Button className="template" onPress={() => onUse(card.id)}>
              <span className="template-title title">{card.title}</span>
              <span className="template-summary">{card.summary}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The texts a rule rests on, and the way to its page. */
import { Button } from '../../../parts/Button';
import { useDesk } from '../../../state/DeskProvider';
import { useRule } from './useRules';

export function RuleLink({ rule }: { rule: string }) {
  const { store } = useDesk();
  const page = useRule(rule);
  return (
    <>
      <ul>
        {page?.sources.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <Button
        kind="quiet"
        size="small"
        onPress={() => store.setState({ place: 'rule-book', rule, inspectorOpen: false })}
      >
        {page ? `Read the rule “${page.title}”` : 'Read the rule'}
      </Button>
    </>
  );
}

/** Picks the main offer of the design from the catalogue, or makes it. */
import { apply, change, watching } from '../../state/commands';
import { useDesk } from '../../state/DeskProvider';
import { PickOffer } from './PickOffer';
import { wish } from './wishes';

export function ChooseMain({
  button,
  kind = 'quiet',
}: {
  button: string;
  kind?: 'primary' | 'plain' | 'quiet';
}) {
  const desk = useDesk();
  const choose = (offer: string) =>
    wish(desk, 'main', async () => {
      const id = watching(desk);
      const set = { field: 'main', value: offer } as const;
      if (id) await apply(desk, [{ edit: 'change_design', id, set }]);
    });
  const create = async (name: string) => {
    const made = await wish(desk, 'main', () =>
      change(desk, 'add_offer', { name, watching: watching(desk) }),
    );
    if (made?.kind === 'offer') await choose(made.id);
  };
  return (
    <PickOffer
      button={button}
      label="Choose the main offer"
      kind={kind}
      onPick={(offer) => void choose(offer)}
      onNew={(name) => void create(name)}
    />
  );
}

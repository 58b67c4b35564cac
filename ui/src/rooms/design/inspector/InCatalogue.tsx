/** The way from a card to its offer in the catalogue. */
import { Button } from '../../../parts/Button';
import { useDesk } from '../../../state/DeskProvider';

export function InCatalogue({ offer }: { offer: string }) {
  const { store } = useDesk();
  return (
    <Button
      kind="quiet"
      size="small"
      onPress={() =>
        store.setState({
          place: 'catalogue',
          selected: { what: 'offer', id: offer },
          inspectorOpen: false,
        })
      }
    >
      Open in the catalogue
    </Button>
  );
}

/** The rooms of a design, side by side where there is room and as a menu where there is not. */
import { Button as AriaButton } from 'react-aria-components/Button';
import { ChevronDown } from 'lucide-react';
import { Button } from '../Button';
import { Menu } from '../Menu';
import './room-tabs.css';

export interface RoomTab {
  id: string;
  label: string;
  isCurrent: boolean;
  onOpen: () => void;
}

interface Props {
  rooms: readonly RoomTab[];
  asMenu?: boolean;
}

export function RoomTabs({ rooms, asMenu = false }: Props) {
  if (rooms.length === 0) return null;
  if (asMenu) {
    const current = rooms.find((room) => room.isCurrent);
    const groups = [
      { entries: rooms.map(({ id, label, onOpen }) => ({ id, label, perform: onOpen })) },
    ];
    const trigger = (
      <Button kind="plain" aria-label={`Room: ${current?.label ?? 'none'}`}>
        {current?.label ?? 'Rooms'}
        <ChevronDown size="1rem" aria-hidden />
      </Button>
    );
    return (
      <nav aria-label="Rooms">
        <Menu label="Rooms" trigger={trigger} groups={groups} />
      </nav>
    );
  }
  return (
    <nav aria-label="Rooms" className="room-tabs">
      {rooms.map((room) => (
        <AriaButton
          key={room.id}
          className="room-tab"
          aria-current={room.isCurrent ? 'page' : undefined}
          onPress={room.onOpen}
        >
          {room.label}
        </AriaButton>
      ))}
    </nav>
  );
}

/** Brings pictures from files, by the way Rust reads them: scaled, and with nothing in them but the picture. */
import { useMemo } from 'react';
import type { Bring } from '../parts/PictureField';
import { failureFrom } from '../shell/failure';
import { useDesk } from './DeskProvider';

export function usePictures(): { choose: Bring; take: Bring } {
  const { shell } = useDesk();
  return useMemo(() => {
    const bring =
      (command: 'choose_picture' | 'take_picture'): Bring =>
      async () => {
        try {
          return (await shell.call(command, {})).picture;
        } catch (thrown) {
          const { code, message } = failureFrom(thrown);
          return code === 'cancelled' ? null : { refused: message };
        }
      };
    return { choose: bring('choose_picture'), take: bring('take_picture') };
  }, [shell]);
}

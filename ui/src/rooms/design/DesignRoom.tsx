/** The room where a design is put together: the board of its six stages. */
import { Board } from './board/Board';

export default function DesignRoom() {
  return <Board />;
}

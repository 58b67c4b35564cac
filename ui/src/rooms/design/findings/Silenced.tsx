/** What written reasons silence, and reasons that silence nothing any more. */
import type { DesignView } from '../../../contract';
import { Button } from '../../../parts/Button';
import { Disclosure } from '../../../parts/Disclosure';
import { useDesk } from '../../../state/DeskProvider';
import { letSpeak } from './mending';

export function Silenced({ view }: { view: DesignView }) {
  const desk = useDesk();
  const { silenced, unused_exemptions: unused } = view;
  return (
    <>
      {unused.map(({ exemption, what }) => (
        <p key={exemption} className="findings-unused">
          {what}{' '}
          <Button kind="quiet" size="small" onPress={() => void letSpeak(desk, exemption)}>
            Remove the exception
          </Button>
        </p>
      ))}
      {silenced.length > 0 && (
        <Disclosure title={`Silenced with a reason (${silenced.length})`}>
          <ul className="findings-rows">
            {silenced.map(({ finding, exemption, reason }) => (
              <li key={`${exemption} ${finding.what}`} className="findings-silenced">
                <p>{finding.what}</p>
                <p className="soft">“{reason}”</p>
                <Button kind="quiet" size="small" onPress={() => void letSpeak(desk, exemption)}>
                  Let it speak again
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

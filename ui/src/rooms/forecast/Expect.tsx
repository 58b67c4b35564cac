/** What to expect: the month in figures, and where they come from and go to in charts. */
import { memo } from 'react';
import type { Design } from '../../contract';
import { BuyersFlow } from './charts/BuyersFlow';
import { Cash } from './charts/Cash';
import { MonthSpread } from './charts/MonthSpread';
import { OrderParts } from './charts/OrderParts';
import { TakeHomeParts } from './charts/TakeHomeParts';
import { Weeks } from './charts/Weeks';
import { Cautions } from './figures/Cautions';
import { Figures } from './figures/Figures';
import { Seats } from './figures/Seats';
import { useExpected } from './OutlookContext';

interface Props {
  design: Design;
}

export const Expect = memo(function Expect({ design: { currency } }: Props) {
  const { outlook } = useExpected();
  const said = (what: string) => outlook.figures.find((figure) => figure.what === what);
  return (
    <div className="expect">
      <Figures figures={outlook.figures} goal={outlook.goal} />
      <Cautions cautions={outlook.cautions} note={outlook.note} />
      <MonthSpread spreads={outlook.spreads} currency={currency} />
      <OrderParts
        waterfall={outlook.waterfall}
        sentence={said('average_order')?.sentence ?? ''}
        currency={currency}
      />
      <TakeHomeParts
        parts={outlook.take_home}
        sentence={said('take_home')?.sentence ?? ''}
        currency={currency}
      />
      <BuyersFlow extras={outlook.extras} buyers={said('buyers')?.mean ?? null} />
      <Weeks hours={outlook.hours} />
      <Seats seats={outlook.seats} />
      <Cash cash={outlook.cash} currency={currency} />
    </div>
  );
});

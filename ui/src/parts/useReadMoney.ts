/** Asks Rust what an amount means that was typed as people type it. */
import { useCallback } from 'react';
import type { Currency, Money } from '../contract';
import { useDesk } from '../state/DeskProvider';
import type { Parsed } from './MoneyField';

export type ReadMoney = (typed: string) => Promise<Parsed<{ money: Money }>>;

/** How a money field in this currency reads what is typed. */
export function useReadMoney(currency: Currency): ReadMoney {
  const { shell } = useDesk();
  return useCallback(
    async (typed) => {
      const answer = await shell.call('read_money', { text: typed, currency });
      return answer.read === 'amount'
        ? { ok: true, text: answer.text, money: answer.money }
        : { ok: false, message: answer.message };
    },
    [shell, currency],
  );
}

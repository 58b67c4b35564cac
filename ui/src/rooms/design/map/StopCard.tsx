/** One stop of the flow map. */
import { memo } from 'react';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import type { Stop } from '../../../contract';
import { relationWords, stageWords } from '../words';

export type StopNode = Node<{ stop: Stop }, 'stop'>;

export const StopCard = memo(function StopCard({ data, selected }: NodeProps<StopNode>) {
  const { stop } = data;
  const relation = stop.relation && relationWords[stop.relation];
  const facts = [stop.price, relation && `${relation.plain} (${relation.trade})`];
  const kind = stop.placement ? 'placement' : stop.stage ? 'main' : 'receipt';
  return (
    <div className={`stop stop-${kind}`} data-selected={selected || undefined}>
      <Handle type="target" position={Position.Left} id="in" isConnectable={false} />
      <Handle type="target" position={Position.Top} id="top" isConnectable={false} />
      {stop.stage && <p className="stop-stage">{stageWords[stop.stage]}</p>}
      <p className="stop-name">{stop.name}</p>
      {stop.price && <p className="stop-detail figure">{facts.filter(Boolean).join(' · ')}</p>}
      {stop.taken && <p className="stop-detail">{stop.taken}</p>}
      <Handle type="source" position={Position.Right} id="out" isConnectable={false} />
      <Handle type="source" position={Position.Bottom} id="down" isConnectable={false} />
    </div>
  );
});

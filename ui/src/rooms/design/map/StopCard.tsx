/** One stop of the flow map. */
import { memo } from 'react';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { stageWords } from '../words';
import type { Stop } from './flow';

export type StopNode = Node<{ stop: Stop }, 'stop'>;

export const StopCard = memo(function StopCard({ data, selected }: NodeProps<StopNode>) {
  const { stop } = data;
  const facts = [stop.price, stop.relation].filter(Boolean).join(' · ');
  return (
    <div className={`stop stop-${stop.kind}`} data-selected={selected || undefined}>
      <Handle type="target" position={Position.Left} id="in" isConnectable={false} />
      <Handle type="target" position={Position.Top} id="top" isConnectable={false} />
      {stop.stage && <p className="stop-stage">{stageWords[stop.stage]}</p>}
      <p className="stop-name">{stop.name}</p>
      {facts && <p className="stop-detail figure">{facts}</p>}
      {stop.taken && <p className="stop-detail">{stop.taken}</p>}
      <Handle type="source" position={Position.Right} id="out" isConnectable={false} />
      <Handle type="source" position={Position.Bottom} id="down" isConnectable={false} />
    </div>
  );
});

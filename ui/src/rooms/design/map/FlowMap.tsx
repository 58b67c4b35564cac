/** The flow map: the same design as stops and legs, with the share of buyers on each, and the same in words. */
import { useMemo } from 'react';
import {
  Background,
  Controls,
  MarkerType,
  ReactFlow,
  type Edge,
  type OnSelectionChangeFunc,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useDesk, useDeskState, useKeptState } from '../../../state/DeskProvider';
import { select } from '../select';
import { stageWords } from '../words';
import { flowOf, type Leg, type Stop } from './flow';
import { FlowWords } from './FlowWords';
import { StopCard, type StopNode } from './StopCard';
import './flow-map.css';

const nodeTypes = { stop: StopCard };
const apart = { across: 272, down: 176 };
const arrow = {
  type: MarkerType.ArrowClosed,
  width: 16,
  height: 16,
  color: 'var(--line-firm)',
};
const fit = { padding: 0.08, minZoom: 0.6, maxZoom: 1 };
const quiet = { hideAttribution: true };

export default function FlowMap() {
  const desk = useDesk();
  const flow = useKeptState(({ library }) => flowOf(library));
  const chosen = useDeskState(({ selected }) =>
    selected?.what === 'placement' ? selected.id : (selected?.what ?? ''),
  );
  const nodes = useMemo(
    () => flow.stops.map((stop) => nodeOf(stop, stop.id === chosen)),
    [flow, chosen],
  );
  const edges = useMemo(() => flow.legs.map((leg) => edgeOf(leg, flow.stops)), [flow]);
  const pick: OnSelectionChangeFunc = ({ nodes: [node] }) => {
    if (!node || node.id === 'receipt' || node.id === chosen) return;
    select(desk, node.id === 'main' ? { what: 'main' } : { what: 'placement', id: node.id });
  };
  return (
    <div className="flow-room">
      <div className="flow-map">
        <div className="flow-paper">
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            onSelectionChange={pick}
            aria-label="Flow map"
            nodesDraggable={false}
            nodesConnectable={false}
            edgesFocusable={false}
            deleteKeyCode={null}
            fitView
            fitViewOptions={fit}
            minZoom={0.3}
            maxZoom={1.6}
            proOptions={quiet}
          >
            <Background gap={24} />
            <Controls showInteractive={false} />
          </ReactFlow>
        </div>
      </div>
      <FlowWords flow={flow} />
    </div>
  );
}

function nodeOf(stop: Stop, selected: boolean): StopNode {
  const where = stop.stage ? `, ${stageWords[stop.stage]}` : '';
  return {
    id: stop.id,
    type: 'stop',
    position: { x: stop.column * apart.across, y: stop.row * apart.down },
    data: { stop },
    selected,
    ariaLabel: [stop.name + where, stop.price, stop.taken].filter(Boolean).join('. '),
  };
}

function edgeOf(leg: Leg, stops: readonly Stop[]): Edge {
  const [from, to] = [leg.from, leg.to].map((id) => stops.find((stop) => stop.id === id));
  const isDown = from?.column === to?.column;
  return {
    id: `${leg.from} ${leg.to}`,
    source: leg.from,
    target: leg.to,
    sourceHandle: isDown ? 'down' : 'out',
    targetHandle: isDown ? 'top' : 'in',
    type: 'smoothstep',
    label: leg.label,
    className: `leg leg-${leg.kind}`,
    ariaLabel: `${from?.name} to ${to?.name}: ${leg.label}`,
    focusable: false,
    markerEnd: arrow,
  };
}

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
import type { FlowMap as Flow, Leg, Stop } from '../../../contract';
import { useDesk, useDeskState } from '../../../state/DeskProvider';
import { useDerived } from '../../../state/useDerived';
import { select } from '../select';
import { stageWords } from '../words';
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
  const design = useDeskState(({ library }) => library.watching);
  const { told, problem } = useDerived('flow_map', design === null ? null : { design });
  if (problem !== null) return <p className="field-problem">{problem}</p>;
  return told ? <Drawn key={design} flow={told.map} /> : <div aria-busy />;
}

/** What a stop is known by on the map: an extra by itself, the first as the main offer, the last as the receipt. */
function idAt(stops: readonly Stop[], at: number): string {
  return stops[at]?.placement ?? (at === 0 ? 'main' : 'receipt');
}

function Drawn({ flow }: { flow: Flow }) {
  const desk = useDesk();
  const chosen = useDeskState(({ selected }) =>
    selected?.what === 'placement' ? selected.id : (selected?.what ?? ''),
  );
  const nodes = useMemo(
    () => flow.stops.map((stop, at) => nodeOf(stop, idAt(flow.stops, at), chosen)),
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

function nodeOf(stop: Stop, id: string, chosen: string): StopNode {
  const where = stop.stage ? `, ${stageWords[stop.stage]}` : '';
  return {
    id,
    type: 'stop',
    position: { x: stop.column * apart.across, y: stop.row * apart.down },
    data: { stop },
    selected: id === chosen,
    ariaLabel: [stop.name + where, stop.price, stop.taken].filter(Boolean).join('. '),
  };
}

function edgeOf(leg: Leg, stops: readonly Stop[]): Edge {
  const [from, to] = [stops[leg.from], stops[leg.to]];
  const [source, target] = [idAt(stops, leg.from), idAt(stops, leg.to)];
  const label = [leg.kind, leg.met].filter(Boolean).join(' · ');
  const isDown = from?.column === to?.column;
  return {
    id: `${source} ${target}`,
    source,
    target,
    sourceHandle: isDown ? 'down' : 'out',
    targetHandle: isDown ? 'top' : 'in',
    type: 'smoothstep',
    label,
    className: `leg leg-${leg.kind}`,
    ariaLabel: `${from?.name} to ${to?.name}: ${label}`,
    focusable: false,
    markerEnd: arrow,
  };
}

/** The sandboxed frame that plays the mockup, drawn in the size of a device. */
import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { fitted, type Device } from './devices';

interface Props {
  device: Device;
  address: string;
  /** Whether the page is still on its way. */
  isOpening: boolean;
  title: string;
  frame: RefObject<HTMLIFrameElement | null>;
}

export function DeviceFrame({ device, address, isOpening, title, frame }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: device.width, height: 640 });
  useEffect(() => {
    if (!room.current || typeof ResizeObserver === 'undefined') return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    watcher.observe(room.current);
    return () => watcher.disconnect();
  }, []);
  const { scale, height } = fitted(device, size);
  const outer: CSSProperties = { width: device.width * scale, height: height * scale };
  const inner: CSSProperties = { width: device.width, height, transform: `scale(${scale})` };
  return (
    <div className="device-room" ref={room} aria-busy={isOpening}>
      <div className={`device device-${device.id}`} style={outer}>
        <iframe ref={frame} src={address} title={title} sandbox="allow-scripts" style={inner} />
      </div>
    </div>
  );
}

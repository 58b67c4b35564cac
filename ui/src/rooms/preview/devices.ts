/** The screens a page can be looked at on, in their own pixels. */

export type DeviceId = 'phone' | 'tablet' | 'desktop';

export interface Device {
  id: DeviceId;
  label: string;
  width: number;
  /** The height it has where there is room for it; none fills what there is. */
  height: number | null;
}

export const devices: Record<DeviceId, Device> = {
  phone: { id: 'phone', label: 'Phone', width: 390, height: 844 },
  tablet: { id: 'tablet', label: 'Tablet', width: 820, height: 1180 },
  desktop: { id: 'desktop', label: 'Desktop', width: 1280, height: null },
};

/** How large a device is drawn in the room there is: its scale, and its height in its own pixels. */
export function fitted(device: Device, room: { width: number; height: number }) {
  const scale = Math.min(1, room.width / device.width);
  const tallest = room.height / scale;
  return { scale, height: Math.round(Math.min(device.height ?? tallest, tallest)) };
}

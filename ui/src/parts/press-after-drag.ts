/** Gives back the press that WebKit for GTK swallows after something was dragged: without it the next click does nothing. */

/** Watches a page until the returned function is called. */
export function keepPressAfterDrag(page: Window): () => void {
  let owed = false;
  let pointerId = 1;

  // A drag ends without the pointer being told to be up, so the engine thinks that the next press is none.
  const onDragEnd = () => {
    owed = true;
  };
  const onPointerDown = (event: PointerEvent) => {
    owed = false;
    pointerId = event.pointerId;
  };
  const onMouseDown = (event: MouseEvent) => {
    if (!owed) return;
    owed = false;
    const { button, buttons, clientX, clientY, detail, ctrlKey, metaKey, shiftKey, altKey } = event;
    const missing = new PointerEvent('pointerdown', {
      bubbles: true,
      cancelable: true,
      composed: true,
      pointerId,
      pointerType: 'mouse',
      isPrimary: true,
      pressure: 0.5,
      width: 1,
      height: 1,
      button,
      buttons,
      clientX,
      clientY,
      detail,
      ctrlKey,
      metaKey,
      shiftKey,
      altKey,
    });
    event.target?.dispatchEvent(missing);
  };

  page.addEventListener('dragend', onDragEnd, true);
  page.addEventListener('pointerdown', onPointerDown, true);
  page.addEventListener('mousedown', onMouseDown, true);
  return () => {
    page.removeEventListener('dragend', onDragEnd, true);
    page.removeEventListener('pointerdown', onPointerDown, true);
    page.removeEventListener('mousedown', onMouseDown, true);
  };
}

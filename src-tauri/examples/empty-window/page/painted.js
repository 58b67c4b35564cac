// Marks the moment at which the page has been painted, as the designer's own page does.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));

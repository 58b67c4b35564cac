/** The event by which a picture that was dropped on the window reaches the field it was dropped on. */
export const dropped = 'picture-dropped';

/** Brings the ground styles onto the page, in the order they must come. */
import './fonts.css';
import './tokens.css';
import './base.css';

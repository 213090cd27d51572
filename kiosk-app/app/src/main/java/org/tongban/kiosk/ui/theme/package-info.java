/// Colour roles, type steps, spaces and fonts; and the words that belong to the controls themselves.
@NullMarked
package org.tongban.kiosk.ui.theme;

import org.jspecify.annotations.NullMarked;

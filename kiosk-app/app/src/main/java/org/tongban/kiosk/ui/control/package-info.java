/// The controls a visitor touches. Each one can be used alone. All belong to the screen thread.
@NullMarked
package org.tongban.kiosk.ui.control;

import org.jspecify.annotations.NullMarked;

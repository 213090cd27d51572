/// Line icons and the drawings of hands, cards and machines.
@NullMarked
package org.tongban.kiosk.ui.icon;

import org.jspecify.annotations.NullMarked;

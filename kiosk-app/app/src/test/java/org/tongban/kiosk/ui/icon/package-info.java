/// Tests of this package.
@NullMarked
package org.tongban.kiosk.ui.icon;

import org.jspecify.annotations.NullMarked;

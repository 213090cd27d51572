/// Tests of this package.
@NullMarked
package org.tongban.kiosk.ui.keyboard;

import org.jspecify.annotations.NullMarked;

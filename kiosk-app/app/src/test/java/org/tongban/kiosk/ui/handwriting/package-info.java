/// Tests of this package.
@NullMarked
package org.tongban.kiosk.ui.handwriting;

import org.jspecify.annotations.NullMarked;

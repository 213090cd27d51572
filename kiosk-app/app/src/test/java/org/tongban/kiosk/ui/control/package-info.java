/// Tests of this package.
@NullMarked
package org.tongban.kiosk.ui.control;

import org.jspecify.annotations.NullMarked;

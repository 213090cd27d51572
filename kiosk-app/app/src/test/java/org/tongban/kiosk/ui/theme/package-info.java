/// Tests of this package.
@NullMarked
package org.tongban.kiosk.ui.theme;

import org.jspecify.annotations.NullMarked;

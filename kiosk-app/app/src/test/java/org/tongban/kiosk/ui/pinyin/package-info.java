/// Tests of this package.
@NullMarked
package org.tongban.kiosk.ui.pinyin;

import org.jspecify.annotations.NullMarked;

/// Tests of the frame, and the harness that draws pages into pictures.
@NullMarked
package org.tongban.kiosk.ui;

import org.jspecify.annotations.NullMarked;

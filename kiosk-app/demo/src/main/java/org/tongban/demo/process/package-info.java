/// What every demonstration process has in common: its arguments, its READY line, its control socket, its end; and
/// the other side of each of these for whoever starts one.
@NullMarked
package org.tongban.demo.process;

import org.jspecify.annotations.NullMarked;

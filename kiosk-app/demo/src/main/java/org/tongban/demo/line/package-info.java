/// The line between terminal and platform as a thing that can be cut: a small forward HTTP proxy.
@NullMarked
package org.tongban.demo.line;

import org.jspecify.annotations.NullMarked;

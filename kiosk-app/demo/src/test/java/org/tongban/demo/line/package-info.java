@NullMarked
package org.tongban.demo.line;

import org.jspecify.annotations.NullMarked;

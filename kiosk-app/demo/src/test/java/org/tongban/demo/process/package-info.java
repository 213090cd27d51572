@NullMarked
package org.tongban.demo.process;

import org.jspecify.annotations.NullMarked;

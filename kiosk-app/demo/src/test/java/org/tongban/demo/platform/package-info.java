@NullMarked
package org.tongban.demo.platform;

import org.jspecify.annotations.NullMarked;

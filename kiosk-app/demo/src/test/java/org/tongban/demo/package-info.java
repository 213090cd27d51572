@NullMarked
package org.tongban.demo;

import org.jspecify.annotations.NullMarked;

/// Starting the programs of the demonstration as processes of their own.
@NullMarked
package org.tongban.demo.process;

import org.jspecify.annotations.NullMarked;

/// A reference server of the platform interface, written from the contract alone: cases, uploads by tus 1.0, commit
/// with a signed receipt, states, search, reconcile, profile and health; and the ways in which a platform or the
/// network before it can go wrong. For demonstration, training and tests, on loopback addresses only.
@NullMarked
package org.tongban.demo.platform;

import org.jspecify.annotations.NullMarked;

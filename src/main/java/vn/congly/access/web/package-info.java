/** The page on which an auditor reads the trail. It stands here because the trail itself knows nobody. */
@NullMarked
package vn.congly.access.web;

import org.jspecify.annotations.NullMarked;

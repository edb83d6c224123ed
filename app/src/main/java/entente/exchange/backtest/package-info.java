/** Histories of finished projects read from files, and what a backtest over them says, written for people and programs. */
@NullMarked
@NamedInterface("backtest")
package entente.exchange.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package quoth;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** That a class lives in a package whose package-info is annotated with {@link NullMarked}. */
final class LiveInNullMarkedPackages extends ArchCondition<JavaClass> {

    static final ArchCondition<JavaClass> CONDITION = new LiveInNullMarkedPackages();

    private LiveInNullMarkedPackages() {
        super("live in a package that is @NullMarked");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " of " + item.getSimpleName()));
    }
}

package info.magnolia.ui.datasource.optionlist;

import java.util.List;

public class OptionListDefinition {

    public List<Option> getOptions() {
        throw new UnsupportedOperationException();
    }
}
